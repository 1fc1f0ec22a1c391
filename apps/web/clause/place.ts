import { useCallback, useEffect, useState } from 'react';

/** What the address of the page says: the clause, and the hall, day and part whose evidence is shown. */
export interface Place {
  row: string | null;
  hall: number;
  day: string | null;
  filter: string | null;
  /** In the register: the post whose clauses are listed. */
  post: string | null;
  /** The register of legal bases instead of a clause. */
  bases: boolean;
}

/** The hall shown first: the first of the province, whose days are the fullest. */
const first_hall = 1001;

/** Reads an address such as `/clause/QUE-01?hall=1001&day=2026-11-20`. */
export function placeOf(path: string, search: string): Place {
  const query = new URLSearchParams(search);
  const bases = path === '/clause/bases';
  const row = bases ? undefined : /^\/clause\/([^/]+)$/.exec(path)?.[1];
  const hall = Number(query.get('hall'));
  return {
    row: row === undefined ? null : decodeURIComponent(row).toUpperCase(),
    hall: Number.isInteger(hall) && hall > 0 ? hall : first_hall,
    day: query.get('day'),
    filter: query.get('filter'),
    post: query.get('post'),
    bases,
  };
}

/** The address of a place; what stands as it is by itself is left out. */
export function addressOf(place: Place): string {
  if (place.bases) return '/clause/bases';
  const query = new URLSearchParams();
  if (place.hall !== first_hall) query.set('hall', String(place.hall));
  if (place.day !== null) query.set('day', place.day);
  if (place.filter !== null) query.set('filter', place.filter);
  if (place.row === null && place.post !== null) query.set('post', place.post);
  const path = place.row === null ? '/clause' : `/clause/${place.row}`;
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The page's place, and the way to another without loading the page anew; the back key works. */
export function usePlace(): [Place, (to: Partial<Place>) => void] {
  const [place, set] = useState(() => placeOf(location.pathname, location.search));
  useEffect(() => {
    const back = () => set(placeOf(location.pathname, location.search));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const go = useCallback((to: Partial<Place>) => {
    set(before => {
      const next = { ...before, ...to };
      history.pushState(null, '', addressOf(next));
      return next;
    });
  }, []);
  return [place, go];
}
