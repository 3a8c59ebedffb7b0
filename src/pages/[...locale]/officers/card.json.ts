import type { GetStaticPaths } from 'astro';
import { oneForEachLocale, speakerAt } from '../../_locales.ts';
import { builderWords } from '../../_officers.ts';

export const getStaticPaths = oneForEachLocale satisfies GetStaticPaths;

export const GET = ({ params }: { params: { locale?: string } }) =>
  new Response(JSON.stringify(builderWords(speakerAt(params))), { headers: { 'content-type': 'application/json' } });
