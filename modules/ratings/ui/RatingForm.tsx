import { useState } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import {
  type Done,
  done_options,
  type Part,
  type PartPoints,
  type Parts,
  part_points,
  parts,
  scores,
} from '../rating.ts';
import { partWords } from './part-words.ts';
import './RatingForm.css';
import { doneWords, pointWords, ratingWords, scoreWords } from './words.ts';

/** What has been chosen so far. */
export interface Chosen {
  score: number | null;
  done: Done | null;
  parts: Parts;
  sentence: string;
}

/** Nothing is chosen beforehand. */
export const nothing: Chosen = { score: null, done: null, parts: {}, sentence: '' };

/** What is still missing, in words; undefined when it can be sent. */
export function missing(of: Chosen) {
  if (of.score === null) return ratingWords.needScore;
  return of.done === null ? ratingWords.needDone : undefined;
}

/** The state of a rating being given. */
export const useChosen = () => useState<Chosen>(nothing);

interface RatingFormProps {
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  /** The options from the other end, for every second customer. */
  reversed: boolean;
  problem: Problem | null;
  big?: boolean;
}

/** Five equal options, whether it was done, one sentence: neutral in order, colour and size (SVC-20). */
export function RatingForm({ chosen, onChoose, reversed, problem, big = false }: RatingFormProps) {
  const say = useSay();
  const shown = reversed ? [...scores].reverse() : scores;
  return (
    <div className={big ? 'rt-big' : undefined}>
      <fieldset className="rt-options">
        <legend>{say(ratingWords.how)}</legend>
        {shown.map(score => (
          <label key={score}>
            <input
              type="radio"
              name="score"
              checked={chosen.score === score}
              onChange={() => onChoose({ ...chosen, score })}
            />
            <span>{say(scoreWords[score] ?? ratingWords.how)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="rt-done">
        <legend>{say(ratingWords.errand)}</legend>
        {done_options.map(done => (
          <label key={done}>
            <input
              type="radio"
              name="done"
              checked={chosen.done === done}
              onChange={() => onChoose({ ...chosen, done })}
            />
            <span>{say(doneWords[done])}</span>
          </label>
        ))}
      </fieldset>
      <div className="rt-parts">
        <p>{say(ratingWords.along)}</p>
        {parts.map(part => (
          <PartRow
            key={part}
            part={part}
            points={chosen.parts[part]}
            reversed={reversed}
            onChoose={points => onChoose({ ...chosen, parts: { ...chosen.parts, [part]: points } })}
          />
        ))}
      </div>
      {!big && (
        <>
          <h2 id="rt-more">{say(ratingWords.more)}</h2>
          <textarea
            className="rt-say"
            aria-labelledby="rt-more"
            maxLength={300}
            placeholder={say(ratingWords.hint)}
            value={chosen.sentence}
            onChange={event => onChoose({ ...chosen, sentence: event.target.value })}
          />
        </>
      )}
      {problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{problem.title}</b> {problem.remedy}
        </p>
      )}
    </div>
  );
}

interface PartRowProps {
  part: Part;
  points: PartPoints | undefined;
  reversed: boolean;
  onChoose: (points: PartPoints) => void;
}

/** One part of the visit judged by itself: three equal options in the order of the five above (PRIN-15). */
function PartRow({ part, points, reversed, onChoose }: PartRowProps) {
  const say = useSay();
  const shown = reversed ? [...part_points].reverse() : part_points;
  return (
    <fieldset className="rt-done rt-part">
      <legend>{say(partWords[part])}</legend>
      {shown.map(one => (
        <label key={one}>
          <input type="radio" name={part} checked={points === one} onChange={() => onChoose(one)} />
          <span>{say(pointWords[one])}</span>
        </label>
      ))}
    </fieldset>
  );
}
