import type { APIRoute, GetStaticPaths } from 'astro';
import { upkeepFile, UPKEEP_FILES, type UpkeepFile } from '../_upkeep.ts';

// Data stands once, whatever language the pages that lead to it speak.
export const getStaticPaths = (() => UPKEEP_FILES.map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(upkeepFile(params['file'] as UpkeepFile));
