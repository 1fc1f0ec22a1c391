import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Act } from '../../people/ui/act.ts';
import * as wire from '../wire.ts';
import { place as words } from './words.ts';

interface WifiProps {
  hall_id: number;
  keeps: boolean;
  ssid: string;
  act: Act;
}

/** The name under which the customers' Wi-Fi is published (FAC-13). */
export function Wifi({ hall_id, keeps, ssid, act }: WifiProps) {
  const say = useSay();
  const [text, write] = useState(ssid);
  return (
    <section className="pl-wifi">
      <header className="pl-head">
        <h2>
          {say(words.wifi)} <ClauseChip id="FAC-13" />
        </h2>
      </header>
      <p>{say(words.wifi_note)}</p>
      {keeps ? (
        <div className="pl-do">
          <TextField label={say(words.ssid)} value={text} onChange={write} />
          <Button onPress={() => void act(wire.keepWifi, { hall_id, ssid: text })}>
            {say(words.publish_it)}
          </Button>
        </div>
      ) : (
        <b className="num">{ssid === '' ? say(words.no_wifi) : ssid}</b>
      )}
    </section>
  );
}
