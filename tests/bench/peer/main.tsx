// What a commissioner could put together from npm in a week: one page, one JSON file, a list, a map, a search in the browser.
// It is here to be measured beside ours, and is made as well as such things are.
import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import MiniSearch from 'minisearch';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { PeerData, PeerService } from './peer-data.ts';

const miles = (a: readonly [number, number], b: readonly [number, number]) =>
  69 * Math.hypot(a[0] - b[0], (a[1] - b[1]) * Math.cos((a[0] * Math.PI) / 180));

function Results({ services, from }: { services: PeerService[]; from: readonly [number, number] }) {
  const map = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const leaflet = L.map(map.current!).setView([...from], 9);
    for (const { at, name } of services)
      if (at)
        L.circleMarker([...at])
          .bindPopup(name)
          .addTo(leaflet);
    return () => void leaflet.remove();
  }, [services, from]);
  return (
    <>
      <div ref={map} style={{ height: 300 }} />
      <ul id="list">
        {services.map((service) => (
          <li key={service.id}>
            <h3>{service.name}</h3>
            <p>{service.summary}</p>
            <p>
              <a href={`tel:${service.phone}`}>{service.phone}</a> {service.at && `${miles(from, service.at).toFixed(0)} miles`}
            </p>
            <p>{service.types.join(', ')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Finder({ data }: { data: PeerData }) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const index = useMemo(() => {
    const made = new MiniSearch<PeerService>({ fields: ['name', 'summary', 'town'], searchOptions: { prefix: true, fuzzy: 0.2 } });
    made.addAll(data.services);
    return made;
  }, [data]);
  const from = data.places[asked.toUpperCase()];
  const found = useMemo(() => {
    if (!asked) return [];
    const ids = new Set(index.search(asked).map(({ id }) => id));
    const far = (service: PeerService) => (service.at && from ? miles(from, service.at) : 1e4);
    return (from ? [...data.services] : data.services.filter(({ id }) => ids.has(id))).sort((a, b) => far(a) - far(b));
  }, [asked, data, from, index]);
  return (
    <main>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(text);
        }}
      >
        <input id="place" value={text} onChange={(event) => setText(event.target.value)} />
        <button>Find</button>
      </form>
      {asked && <Results services={found} from={from ?? [52.5, -1.5]} />}
    </main>
  );
}

const data = (await (await fetch('./services.json')).json()) as PeerData;
createRoot(document.getElementById('root')!).render(<Finder data={data} />);
