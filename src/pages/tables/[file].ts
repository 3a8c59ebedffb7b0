import type { GetStaticPaths } from 'astro';
import { cardTable } from '../_officers.ts';
import { tables } from '../_site.ts';

export const getStaticPaths = (() =>
  [...Object.values(tables), cardTable].map(({ file, text }) => ({ params: { file }, props: { text } }))) satisfies GetStaticPaths;

export const GET = ({ props }: { props: { text: string } }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
