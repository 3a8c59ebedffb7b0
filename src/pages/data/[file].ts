import type { GetStaticPaths } from 'astro';
import type { DataFile } from '../../export/data/files.ts';
import { dataFiles } from '../_open-data.ts';

export const getStaticPaths = (() => dataFiles.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

export const GET = ({ props }: { props: { file: DataFile } }) =>
  new Response(new Uint8Array(props.file.body), { headers: { 'content-type': props.file.type } });
