import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { commissionerToAddress, isAreaCommissioner, upkeepFile, UPKEEP_FILES, type UpkeepFile } from '../../_upkeep.ts';

// Who is served is told by those who answer for an area.
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
