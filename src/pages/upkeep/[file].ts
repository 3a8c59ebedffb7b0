import type { APIRoute, GetStaticPaths } from 'astro';
import { upkeepFile, UPKEEP_FILES, type UpkeepFile } from '../_upkeep.ts';

// Data exists once, for pages in every language.
export const getStaticPaths = (() => UPKEEP_FILES.map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(upkeepFile(params['file'] as UpkeepFile));
