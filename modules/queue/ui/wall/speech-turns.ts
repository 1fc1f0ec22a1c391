import type { Way } from '../../speech.ts';
import type { Heard } from './voice.ts';

/** What the server gives a wall to say. */
export interface Given {
  id: string;
  text_zh: string;
  text_en: string | null;
}

/** What a wall needs to take its turns; handed in, so that it can be tested. */
export interface SpeechGround {
  /** How this wall speaks now. */
  way: () => Way;
  /** Asks for the next utterance; null when another speaks, nothing waits, or nobody answered. */
  claim: (way: Way) => Promise<Given | null>;
  say: (of: Given, way: Way) => Promise<Heard>;
  /** Tells what was heard; false when nobody answered, so that it is told again. */
  tell: (id: string, heard: Heard) => Promise<boolean>;
  /** Takes the wall's picture again. */
  refresh: () => void;
  onHeard: (heard: Heard) => void;
}

/**
 * The turns of one wall: it takes what waits to be spoken, one after the other, says it and tells the server what was
 * really heard. A hall may have several walls: whoever is given an utterance speaks it, the others show it.
 */
export class SpeechTurns {
  private busy = false;
  /** What was said and could not be told yet: by id, with what was heard of it. */
  private readonly untold = new Map<string, Heard>();
  private readonly ground: SpeechGround;

  constructor(ground: SpeechGround) {
    this.ground = ground;
  }

  /** Does what is to be done; `taken` says that another speaks. Called again meanwhile it does nothing. */
  async work(taken: boolean): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      // What could not be told when it was said is told first.
      for (const id of [...this.untold.keys()]) await this.tell(id);
      // Another speaks: nothing to ask for. It may have died, so the picture is taken again.
      if (taken) this.ground.refresh();
      else while (await this.sayNext());
    } catch {
      // Whatever went wrong with one, the next is asked for in its time: a wall never falls silent for good.
    } finally {
      this.busy = false;
    }
  }

  /** Takes one utterance and says it; false when this wall was given none, or could not tell what came of it. */
  private async sayNext(): Promise<boolean> {
    const { ground, untold } = this;
    const way = ground.way();
    const given = await ground.claim(way);
    if (given === null) return false;
    // Given once more what it has said already: told, and not said again.
    if (!untold.has(given.id)) {
      const heard = await ground.say(given, way);
      untold.set(given.id, heard);
      ground.onHeard(heard);
    }
    const told = await this.tell(given.id);
    ground.refresh();
    return told;
  }

  private async tell(id: string): Promise<boolean> {
    const over = await this.ground.tell(id, this.untold.get(id) ?? 'shown');
    if (over) this.untold.delete(id);
    return over;
  }
}
