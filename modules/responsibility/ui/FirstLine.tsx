import { useMemo } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Words } from '../../../kit/words.ts';
import { type First, postName } from './shapes.ts';
import { public_words as words } from './words.ts';

/** Who is first responsible for the safety of a hall, as one line for whoever comes in (SAF-05). */
export const firstText = (of: First['first']): Words | null => {
  if (of === null) return null;
  const post = postName(of.post);
  return { zh: `${of.person.zh}（${post.zh}）`, en: `${of.person.en}, ${post.en.toLowerCase()}` };
};

/** The line on the phone page. */
export function FirstLine({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<First>(`/api/halls/${hall_id}/safety-first`, 'responsibility');
  const of = firstText(found.data?.first ?? null);
  if (of === null) return null;
  return (
    <p className="ph-card ph-row">
      <span className="ph-s">{say(words.first)}</span> {say(of)}
    </p>
  );
}

/** The same for the wall, as a page at its foot; none while nobody is named. */
export function useFirstPage(hall_id: number) {
  const found = useLive<First>(`/api/halls/${hall_id}/safety-first`, 'responsibility');
  const first = found.data?.first ?? null;
  return useMemo(() => {
    const of = firstText(first);
    if (of === null) return [];
    const text = { zh: `${words.first.zh} ${of.zh}`, en: `${words.first.en}: ${of.en}` };
    return [{ icon: 'person' as const, kind: words.wall, text }];
  }, [first]);
}
