import { useCallback, useEffect, useState } from 'react';

/** The pages of the office by chapter, in the order of its rail. */
export const chapters = [
  { name: 'day', pages: ['home'] },
  { name: 'money', pages: ['settlement', 'month', 'channels', 'tills', 'cards'] },
  {
    name: 'business',
    pages: [
      'orders',
      'receipts',
      'invoices',
      'bills',
      'arrears',
      'notices',
      'booking',
      'house_calls',
      'telephone',
      'handsets',
      'leads',
      'campaigns',
    ],
  },
  {
    name: 'hall',
    pages: [
      'rounds',
      'safety',
      'place',
      'materials',
      'assets',
      'specials',
      'meetings',
      'handovers',
      'attendance',
      'nights',
      'posts',
      'papers',
      'partners',
      'training',
      'knowledge',
      'improvements',
      'goals',
    ],
  },
  {
    name: 'records',
    pages: [
      ...([
        'complaints',
        'issues',
        'suggestions',
        'surveys',
        'first_asked',
        'submissions',
        'requests',
        'bad_info',
        'mystery',
        'accountability',
      ] as const),
      ...(['forms', 'exports', 'audits', 'evidence'] as const),
    ],
  },
] as const;
export type ChapterName = (typeof chapters)[number]['name'];
export type PageName = (typeof chapters)[number]['pages'][number];

/** Every page of the office, in the order of the rail. */
export const pages: readonly PageName[] = chapters.flatMap(chapter => [...chapter.pages]);

/** What the address says: the page, the day when it is not today, the hall when it is not one's own, one order. */
export interface Place {
  page: PageName;
  day: string | null;
  hall: number | null;
  order: string | null;
}

const isPage = (name: string | undefined): name is PageName => pages.some(page => page === name);

/** Reads an address such as `/office/settlement?day=2026-11-20`. */
export function placeOf(path: string, search: string): Place {
  const query = new URLSearchParams(search);
  const name = /^\/office\/([a-z_]+)$/.exec(path)?.[1];
  const day = query.get('day');
  const hall = Number(query.get('hall'));
  return {
    page: isPage(name) ? name : 'home',
    day: day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null,
    hall: Number.isInteger(hall) && hall > 0 ? hall : null,
    order: query.get('order'),
  };
}

/** The address of a place; what stands as it is by itself is left out. */
export function addressOf(place: Place): string {
  const query = new URLSearchParams();
  if (place.day !== null) query.set('day', place.day);
  if (place.hall !== null) query.set('hall', String(place.hall));
  if (place.order !== null) query.set('order', place.order);
  const path = place.page === 'home' ? '/office' : `/office/${place.page}`;
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The office's place, and the way to another; the back key works. */
export function usePlace(): [Place, (to: Partial<Place>) => void] {
  const [place, set] = useState(() => placeOf(location.pathname, location.search));
  useEffect(() => {
    const back = () => set(placeOf(location.pathname, location.search));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const go = useCallback((to: Partial<Place>) => {
    set(before => {
      const next = { ...before, order: null, ...to };
      history.pushState(null, '', addressOf(next));
      return next;
    });
  }, []);
  return [place, go];
}
