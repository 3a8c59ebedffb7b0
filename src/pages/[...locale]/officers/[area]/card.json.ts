import type { GetStaticPaths } from 'astro';
import { inEveryLocale, speakerAt } from '../../../_locales.ts';
import { areaToBuilderData } from '../../../_officers.ts';
import { directory } from '../../../_site.ts';

export const getStaticPaths = (() =>
  inEveryLocale(() => directory.areas.map((area) => ({ params: { area: area.slug } })))) satisfies GetStaticPaths;

export const GET = ({ params }: { params: { area?: string; locale?: string } }) =>
  new Response(JSON.stringify(areaToBuilderData(params.area!, speakerAt(params))), { headers: { 'content-type': 'application/json' } });
