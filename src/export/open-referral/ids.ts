import { nameToUuid } from '../uuid.ts';

/** The identifiers of everything that belongs to a listing: from its reference, which a move or a new name never changes. */
export const serviceId = (ref: string): string => nameToUuid(`service:${ref}`);
export const locationId = (ref: string, index: number): string => nameToUuid(`location:${ref}/${index}`);
export const partId = (ref: string, part: string): string => nameToUuid(`${part}:${ref}`);

/** The identifiers of organisations: from the name of their file. */
export const organizationId = (slug: string): string => nameToUuid(`organization:${slug}`);

/** The organisation of services whose provider isn't known: the UK profile requires one in every service. */
export const UNKNOWN_ORGANIZATION_ID = nameToUuid('organization-unknown');
