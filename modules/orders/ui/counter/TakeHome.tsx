import { useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { QrCode } from '../../../../kit/ui/QrCode.tsx';
import { words } from './words.ts';

/** The papers of the visit for the customer: a code to scan, and the same pages to print here (BIZ-24). */
export function TakeHome({ link }: { link: string | null }) {
  const say = useSay();
  const [open, show] = useState(false);
  if (link === null) return <span>{say(words.with_order)}</span>;
  const address = `${window.location.origin}${link}`;
  return (
    <>
      <Button kind="quiet" icon="qr" onPress={() => show(true)}>
        {say(words.scan)}
      </Button>
      {open && (
        <Dialog title={say(words.take_home)} onClose={() => show(false)}>
          <div className="oc-home">
            <QrCode text={address} label={say(words.take_home_code)} size={264} />
            <p>
              {say(words.take_home_note)} <ClauseChip id="BIZ-24" />
            </p>
            <a href={address} target="_blank" rel="noreferrer">
              {say(words.print_copy)}
            </a>
          </div>
        </Dialog>
      )}
    </>
  );
}
