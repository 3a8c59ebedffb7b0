/** A service as the peer's one file holds it. */
export interface PeerService {
  id: string;
  name: string;
  summary: string;
  phone: string;
  town: string;
  types: string[];
  at: readonly [number, number] | null;
}

/** Everything that the peer knows: all services, and where postcode districts are. */
export interface PeerData {
  services: PeerService[];
  places: Record<string, readonly [number, number]>;
}
