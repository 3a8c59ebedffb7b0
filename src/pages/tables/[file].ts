import type { GetStaticPaths } from 'astro';
import { cardTable } from '../_officers.ts';
import { bundles, tables } from '../_site.ts';

interface Props {
  type: string;
  body: () => string | Uint8Array;
}

export const getStaticPaths = (() => [
  ...[...Object.values(tables), cardTable].map(({ file, text }) => ({
    params: { file },
    props: { type: 'application/json', body: () => text },
  })),
  ...(bundles?.files ?? []).map(({ file, read }) => ({ params: { file }, props: { type: 'application/octet-stream', body: read } })),
]) satisfies GetStaticPaths;

export const GET = ({ props }: { props: Props }) => new Response(props.body() as BodyInit, { headers: { 'content-type': props.type } });
