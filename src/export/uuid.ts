import { v5 } from 'uuid';

// Made once at random; never to be changed, or every identifier that others have stored would change with it.
const NAMESPACE = '5b1f0c5e-8d0f-4a6e-9f2c-7a41d3e6b890';

/** A UUID of version 5 (RFC 9562) for a name: the same for the same name, always. */
export const nameToUuid = (name: string): string => v5(name, NAMESPACE);
