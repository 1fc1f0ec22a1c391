import { useEffect, useId, useState } from 'react';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import './checklists.css';
import { shrunk } from './picture.ts';
import { mend as words } from './words.ts';

interface TakeProps {
  hall_id: number;
  taken: boolean;
  onTaken: (picture_id: string) => void;
}

/** Takes a picture of the place with the tablet's camera, or chooses one; it is kept at once. */
export function TakePicture({ hall_id, taken, onTaken }: TakeProps) {
  const say = useSay();
  const id = useId();
  const keep = async (file: File | undefined) => {
    if (file === undefined) return;
    const content = await shrunk(file).catch(() => null);
    // What cannot be drawn is sent as it is too short to be a picture: the server says why it is none.
    const outcome = await callApi(wire.keepPicture, { hall_id, content: content ?? 'bm90IGEgcGljdHVyZQ==' });
    if (outcome.ok) onTaken(outcome.value.id);
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  };
  return (
    <label className={taken ? 'ck-take ck-taken' : 'ck-take'} htmlFor={id}>
      {say(taken ? words.picture_kept : words.picture)}
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

/** A kept picture, shown small; it is fetched when it is shown. */
export function Shown({ hall_id, picture_id, name }: { hall_id: number; picture_id: string; name: Words }) {
  const say = useSay();
  const [source, show] = useState<string | null>(null);
  useEffect(() => {
    let going = true;
    void callApi(wire.picture, { hall_id, picture_id }).then(found => {
      if (going && found.ok) show(`data:${found.value.kind};base64,${found.value.content}`);
    });
    return () => {
      going = false;
    };
  }, [hall_id, picture_id]);
  return (
    <figure className="ck-picture">
      {source !== null && <img src={source} alt={say(name)} />}
      <figcaption>{say(name)}</figcaption>
    </figure>
  );
}
