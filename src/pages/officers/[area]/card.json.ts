import type { GetStaticPaths } from 'astro';
import { areaToBuilderData } from '../../_officers.ts';
import { directory } from '../../_site.ts';

export const getStaticPaths = (() =>
  directory.areas.map((area) => ({ params: { area: area.slug }, props: { area } }))) satisfies GetStaticPaths;

export const GET = ({ props }: { props: { area: (typeof directory.areas)[number] } }) =>
  new Response(JSON.stringify(areaToBuilderData(props.area)), { headers: { 'content-type': 'application/json' } });
