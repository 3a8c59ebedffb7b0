import type { GetStaticPaths } from 'astro';
import { editorFiles } from '../../_editor.ts';

export const getStaticPaths = (() => [...editorFiles.keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET = ({ params }: { params: { file: string } }) =>
  new Response(JSON.stringify(editorFiles.get(params.file)!()), { headers: { 'content-type': 'application/json' } });
