import type { ReactNode } from 'react';
import { useChooseLanguage, useLanguage } from '../../../kit/ui/language.tsx';
import { KioskAsk } from '../../../modules/queue/ui/kiosk/KioskAsk.tsx';
import type { KioskTools } from '../../../modules/queue/ui/kiosk/KioskFrame.tsx';
import { KioskHome } from '../../../modules/queue/ui/kiosk/KioskHome.tsx';
import { KioskHomeElder } from '../../../modules/queue/ui/kiosk/KioskHomeElder.tsx';
import { KioskNoPaper } from '../../../modules/queue/ui/kiosk/KioskNoPaper.tsx';
import { KioskNotice } from '../../../modules/queue/ui/kiosk/KioskNotice.tsx';
import { KioskTicket } from '../../../modules/queue/ui/kiosk/KioskTicket.tsx';
import { Slip } from '../../../modules/queue/ui/kiosk/Slip.tsx';
import { Gallery } from './Gallery.tsx';
import { ahead, classes, errands, hallAt, rules, ticket } from './gallery-hall.ts';
import { notices } from './gallery-notices.ts';

const still = () => undefined;
const wait = { low_minutes: 9, high_minutes: 13 };
const care_wait = { low_minutes: 2, high_minutes: 4 };

function useTools(): KioskTools {
  const language = useLanguage();
  const choose = useChooseLanguage();
  return { onElder: still, onHelp: still, onLanguage: () => choose(language === 'zh' ? 'en' : 'zh') };
}

/** Every screen of the kiosk with invented data, at its real size one by one. */
export function KioskGallery({ show }: { show: string | null }) {
  const tools = useTools();
  const screens: Record<string, ReactNode> = {
    home: (
      <KioskHome
        hall={hallAt('10:42')}
        printed
        rules={rules}
        ahead={ahead}
        wait={wait}
        booked_wait={{ low_minutes: 1, high_minutes: 3 }}
        classes={classes}
        reader
        onHandle={still}
        onPay={still}
        onPublished={still}
        onBooked={still}
        tools={tools}
      />
    ),
    elder: (
      <div data-elder="on">
        <KioskHomeElder
          hall={hallAt('10:42')}
          printed
          ahead={ahead}
          wait={wait}
          care_wait={care_wait}
          onHandle={still}
          onPay={still}
          onPublished={still}
          onBooked={still}
          onHelp={still}
          onReadAloud={still}
          onNormal={still}
        />
      </div>
    ),
    ask: (
      <KioskAsk
        hall={hallAt('10:42')}
        errands={errands}
        ahead={6}
        wait={wait}
        care_wait={care_wait}
        care={false}
        onCare={still}
        onErrand={still}
        onBack={still}
        onHelp={still}
      />
    ),
    ticket: (
      <KioskTicket
        hall={hallAt('10:43')}
        rules={rules}
        ticket={ticket}
        left_s={12}
        onGiveUp={still}
        onHelp={still}
        onDone={still}
      />
    ),
    paper: (
      <KioskNoPaper hall={hallAt('10:43')} ticket={ticket} paper_minutes={3} onDone={still} tools={tools} />
    ),
  };
  for (const [name, { time, ...notice }] of Object.entries(notices)) {
    screens[name] = <KioskNotice hall={hallAt(time)} tools={tools} {...notice} />;
  }
  if (show === 'slips') return <Slips />;
  return <Gallery screens={screens} show={show} width={1080} height={1920} />;
}

function Slips() {
  const bring = [
    { zh: '本人身份证原件', en: 'Your own ID card' },
    { zh: '旧卡（如还在）', en: 'The old card, if you have it' },
  ];
  return (
    <main className="ga-slips">
      {([58, 80] as const).map(paper_mm => (
        <Slip
          key={paper_mm}
          paper_mm={paper_mm}
          hall={hallAt('10:43')}
          rules={rules}
          ticket={ticket}
          bring={bring}
          kiosk="2"
        />
      ))}
    </main>
  );
}
