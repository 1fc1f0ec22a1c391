import { useEffect, useId, useState } from 'react';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { shrunk } from '../../checklists/ui/picture.ts';
import * as wire from '../wire.ts';
import { mystery as words } from './words.ts';

interface OneProps {
  visit_id: string;
  picture: { id: string; shows: 'problem' | 'good' };
}

/** A picture of a visit; it is fetched when it is shown. */
function OnePicture({ visit_id, picture }: OneProps) {
  const say = useSay();
  const [source, show] = useState<string | null>(null);
  useEffect(() => {
    let going = true;
    void callApi(wire.pictureOf, { visit_id, picture_id: picture.id }).then(found => {
      if (going && found.ok) show(`data:${found.value.kind};base64,${found.value.content}`);
    });
    return () => {
      going = false;
    };
  }, [visit_id, picture.id]);
  return (
    <figure>
      {source !== null && <img src={source} alt={say(words[picture.shows])} />}
      <figcaption>{say(words[picture.shows])}</figcaption>
    </figure>
  );
}

/** The pictures of a visit side by side. */
export function Pictures({ visit_id, of }: { visit_id: string; of: readonly OneProps['picture'][] }) {
  if (of.length === 0) return null;
  return (
    <div className="my-pictures">
      {of.map(one => (
        <OnePicture key={one.id} visit_id={visit_id} picture={one} />
      ))}
    </div>
  );
}

interface TakeProps {
  visit_id: string;
  shows: 'problem' | 'good';
  onTaken: () => void;
}

/** Takes a picture with the phone: drawn anew, so that nothing but the picture is left in it. */
export function TakeVisitPicture({ visit_id, shows, onTaken }: TakeProps) {
  const say = useSay();
  const id = useId();
  const keep = async (file: File | undefined) => {
    if (file === undefined) return;
    const content = await shrunk(file).catch(() => null);
    // What cannot be drawn is sent as something that is no picture: the server says why it is refused.
    const outcome = await callApi(wire.keepPicture, {
      ...{ visit_id, shows, content: content ?? 'bm90IGEgcGljdHVyZQ==' },
    });
    if (outcome.ok) onTaken();
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  };
  return (
    <label className="ck-take" htmlFor={id}>
      {say(words[shows])}
      <input
        id={id}
        className="unseen"
        type="file"
        accept="image/*"
        capture="environment"
        onChange={event => void keep(event.target.files?.[0])}
      />
    </label>
  );
}
