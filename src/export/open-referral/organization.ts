import type { Provider } from '../../directory/directory.ts';
import { openReferral as texts } from '../../i18n/en/open-referral.ts';
import { nameToUuid } from '../uuid.ts';
import { organizationId, UNKNOWN_ORGANIZATION_ID } from './ids.ts';
import type { Organization, OrganizationIdentifier } from './objects.ts';

/** Who runs services, with the numbers under which others know them. */
export function providerToOrganization({ slug, name, welshName, website, charityNumber, companyNumber }: Provider): Organization {
  const id = organizationId(slug);
  const identifiers = [
    ...(charityNumber ? [toIdentifier(id, 'GB-CHC', 'Charity number', charityNumber)] : []),
    ...(companyNumber ? [toIdentifier(id, 'GB-COH', 'Company number', companyNumber)] : []),
  ];
  return {
    id,
    name,
    ...(welshName ? { alternate_name: welshName } : {}),
    description: texts.organisation,
    ...(website ? { website } : {}),
    ...(identifiers.length > 0 ? { organization_identifiers: identifiers } : {}),
  };
}

/** The organisation for services whose provider isn't known. */
export const UNKNOWN_ORGANIZATION: Organization = {
  id: UNKNOWN_ORGANIZATION_ID,
  name: texts.unknownOrganisation,
  description: texts.unknownOrganisationDescription,
};

const toIdentifier = (
  organization_id: string,
  identifier_scheme: OrganizationIdentifier['identifier_scheme'],
  identifier_type: string,
  identifier: string,
): OrganizationIdentifier => ({
  id: nameToUuid(`identifier:${organization_id}/${identifier_scheme}`),
  organization_id,
  identifier_scheme,
  identifier_type,
  identifier,
});
