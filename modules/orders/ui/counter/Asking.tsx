import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { KeyCap } from '../../../../kit/ui/KeyCap.tsx';
import { type KeyMap, useKeys } from '../../../../kit/ui/keys.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';

/** One line of a list that is answered with one key. */
export interface Choice {
  id: string;
  name: Words;
  /** Why it cannot be chosen now; it stays, grey. */
  why?: Words | undefined;
}

/** A reason as a line: its Chinese words are what is kept. */
export const reasonChoice = (name: Words): Choice => ({ id: name.zh, name });

interface AskingProps {
  title: string;
  choices: readonly Choice[];
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** The key of a line: digits, and where they end the letters. */
export const keyOf = (at: number): string => '123456789abcdefghijklmnop'.charAt(at);

/** A list in front of everything, answered with one key: which business, why given up, why reversed. */
export function Asking({ title, choices, onChoose, onClose }: AskingProps) {
  const say = useSay();
  const keys: KeyMap = Object.fromEntries(
    choices.map((one, at) => [
      keyOf(at),
      { do: () => one.why === undefined && onChoose(one.id), inDialog: true },
    ]),
  );
  useKeys(keys);
  return (
    <Dialog title={title} onClose={onClose}>
      <ul className="cd-ask oc-ask">
        {choices.map((one, at) => (
          <li key={one.id}>
            <button
              type="button"
              aria-disabled={one.why !== undefined || undefined}
              onClick={() => one.why === undefined && onChoose(one.id)}
            >
              <KeyCap idle={one.why !== undefined}>{keyOf(at)}</KeyCap> {say(one.name)}
              {one.why !== undefined && <small>{say(one.why)}</small>}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Speech cards: what to say now, nothing to choose. */
export function Phrases({
  title,
  lines,
  onClose,
}: {
  title: string;
  lines: readonly { scene: Words; say: Words }[];
  onClose: () => void;
}) {
  const say = useSay();
  useKeys({ F1: { do: onClose, inDialog: true } });
  return (
    <Dialog title={title} onClose={onClose}>
      <ul className="oc-phrases">
        {lines.map(line => (
          <li key={`${line.scene.zh} ${line.say.zh}`}>
            <small>{say(line.scene)}</small> {say(line.say)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
