import type { GetStaticPaths } from 'astro';
import { apiFiles } from '../_open-data.ts';

export const getStaticPaths = (() => [...apiFiles].map(([file, data]) => ({ params: { file }, props: { data } }))) satisfies GetStaticPaths;

export const GET = ({ props }: { props: { data: unknown } }) =>
  new Response(JSON.stringify(props.data), { headers: { 'content-type': 'application/json' } });
