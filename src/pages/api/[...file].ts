import type { GetStaticPaths } from 'astro';
import { leaveData } from '../../build/left-data.ts';
import { apiFiles } from '../_open-data.ts';

// Two small files for each service: a build writes them at its end in one go, without asking Astro for each.
export const getStaticPaths = (() => {
  if (import.meta.env.DEV) return [...apiFiles].map(([file, data]) => ({ params: { file }, props: { data } }));
  leaveData([...apiFiles].map(([file, data]) => [`api/${file}`, data]));
  return [];
}) satisfies GetStaticPaths;

export const GET = ({ props }: { props: { data: unknown } }) =>
  new Response(JSON.stringify(props.data), { headers: { 'content-type': 'application/json' } });
