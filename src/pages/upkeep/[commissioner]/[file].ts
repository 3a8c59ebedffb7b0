import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { commissionerToAddress, isAreaCommissioner, upkeepFile, UPKEEP_FILES, type UpkeepFile } from '../../_upkeep.ts';

// Only commissioners that are responsible for an area have coverage files.
export const getStaticPaths = (async () => {
  const commissioners = await getCollection('commissioners');
  return commissioners.flatMap(({ id }) =>
    UPKEEP_FILES.filter((file) => file !== 'coverage.csv' || isAreaCommissioner(id)).map((file) => ({
      params: { commissioner: commissionerToAddress(id), file },
      props: { slug: id },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, props }) =>
  new Response(upkeepFile(params['file'] as UpkeepFile, (props as { slug: string }).slug));
