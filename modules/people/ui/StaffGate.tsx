import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { TextField } from '../../../kit/ui/Field.tsx';
import { LanguageSwitch, useSay } from '../../../kit/ui/language.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { keepSession, setSession } from '../../../kit/ui/session.ts';
import { roles } from '../roles.ts';
import { demoCast, demoEnter, proveAgain, signIn, type Who, whoAmI } from '../wire.ts';
import { ProveDialog } from './ProveDialog.tsx';
import { ScreenMark } from './ScreenMark.tsx';
import './StaffGate.css';

const words = {
  title: { zh: '登录', en: 'Sign in' },
  user: { zh: '工号', en: 'Staff number' },
  password: { zh: '密码', en: 'Password' },
  enter: { zh: '登录', en: 'Sign in' },
  demo: { zh: '演示班子，点名字即登录', en: 'Demonstration cast: one click signs in' },
  locked: { zh: '已锁屏', en: 'Locked' },
  unlock: { zh: '解锁', en: 'Unlock' },
  checking: { zh: '正在核对身份', en: 'Checking who you are' },
  away: { zh: '连不上，正在再试', en: 'No connection, trying again' },
};

interface StaffGateProps {
  /** What this surface is called, above the form. */
  name: string;
  children: (who: Who, leave: () => void) => ReactNode;
  /** Which roles of the demonstration cast to offer first. */
  offer?: readonly string[];
}

type Standing = { at: 'asking' } | { at: 'out' } | { at: 'in'; who: Who } | { at: 'away' };

/** Lets staff in: the session of this surface, a sign-in form, the lock of an idle screen, and, in the demonstration, the cast. */
export function StaffGate({ name, children, offer = [] }: StaffGateProps) {
  const say = useSay();
  const [standing, stand] = useState<Standing>({ at: 'asking' });
  const take = useCallback((who: Who | null) => {
    setSession({ csrf: who?.csrf ?? null });
    stand(who === null ? { at: 'out' } : { at: 'in', who });
  }, []);
  const ask = useCallback(async () => {
    const outcome = await callApi(whoAmI, {}, { tries: 20 });
    if (outcome.ok) take(outcome.value);
    else stand({ at: outcome.problem.status === 0 ? 'away' : 'out' });
  }, [take]);
  useEffect(() => {
    void ask();
  }, [ask]);
  const [proving, prove] = useState<((proved: boolean) => void) | null>(null);
  useEffect(() => {
    let asking = false;
    // Whatever is refused because the session sleeps or is over: the server says which, and the work stays where it is.
    const lost = async () => {
      if (asking) return;
      asking = true;
      const outcome = await callApi(whoAmI, {});
      asking = false;
      if (outcome.ok) stand(before => after(before, outcome.value));
    };
    const ask_proof = () => new Promise<boolean>(done => prove(() => done));
    return keepSession({ lost: () => void lost(), prove: ask_proof });
  }, []);
  const entered = useRef(false);
  if (standing.at === 'asking') return <p className="sg-wait">{say(words.checking)}</p>;
  if (standing.at === 'away') return <p className="sg-wait">{say(words.away)}</p>;
  if (standing.at === 'out') return <SignIn name={name} offer={offer} onIn={take} />;
  const { who } = standing;
  if (!who.locked) entered.current = true;
  const unlock = <Unlock who={who} onOpen={() => void ask()} />;
  if (!entered.current) return unlock;
  return (
    <>
      {children(who, () => take(null))}
      <ScreenMark staff_no={standing.who.staff_no} />
      {who.locked && <Cover name={say(words.locked)}>{unlock}</Cover>}
      {proving !== null && !who.locked && (
        <ProveDialog
          onEnd={proved => {
            prove(null);
            proving(proved);
          }}
        />
      )}
    </>
  );
}

/** How a page stands after the server said who it knows; the same person, awake as before, changes nothing. */
function after(before: Standing, who: Who | null): Standing {
  if (who === null) return before.at === 'in' ? { at: 'out' } : before;
  if (before.at !== 'in') return before;
  return before.who.locked === who.locked ? before : { at: 'in', who };
}

/** Over the whole screen, before anything that is open on it: what was being done stays there, seen by nobody. */
function Cover({ name, children }: { name: string; children: ReactNode }) {
  const over = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = over.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={over} className="sg-cover" aria-label={name} onCancel={event => event.preventDefault()}>
      {children}
    </dialog>
  );
}

interface SignInProps {
  name: string;
  offer: readonly string[];
  onIn: (who: Who) => void;
}

function SignIn({ name, offer, onIn }: SignInProps) {
  const say = useSay();
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await callApi(signIn, { user, password });
    if (outcome.ok) onIn(outcome.value);
    else setProblem(outcome.problem);
  };
  return (
    <main className="sg">
      <form className="sg-box" onSubmit={submit}>
        <header className="sg-head">
          <h1>{name}</h1>
          <LanguageSwitch />
        </header>
        <TextField label={say(words.user)} value={user} onChange={setUser} />
        <TextField
          label={say(words.password)}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
          error={problem === null ? undefined : `${problem.title} ${problem.remedy}`}
        />
        <Button kind="primary" type="submit" wide>
          {say(words.enter)}
        </Button>
        <Cast offer={offer} onIn={onIn} />
      </form>
    </main>
  );
}

interface Member {
  staff_no: string;
  name: { zh: string; en: string };
  roles: string[];
}

/** The cast of the demonstration; nothing at all in production. */
function Cast({ offer, onIn }: { offer: readonly string[]; onIn: (who: Who) => void }) {
  const say = useSay();
  const [cast, setCast] = useState<Member[]>([]);
  useEffect(() => {
    void callApi(demoCast, {}).then(outcome => outcome.ok && setCast(outcome.value.cast));
  }, []);
  const first = cast.filter(one => offer.length === 0 || one.roles.some(role => offer.includes(role)));
  if (first.length === 0) return null;
  const enter = async (staff_no: string) => {
    const outcome = await callApi(demoEnter, { staff_no });
    if (outcome.ok) onIn(outcome.value);
  };
  return (
    <section className="sg-cast">
      <h2>{say(words.demo)}</h2>
      <ul>
        {first.map(one => (
          <li key={one.staff_no}>
            <button type="button" onClick={() => void enter(one.staff_no)}>
              <b>{say(one.name)}</b>
              <span>{say(roles[one.roles[0] as keyof typeof roles])}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unlock({ who, onOpen }: { who: Who; onOpen: () => void }) {
  const say = useSay();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await callApi(proveAgain, { password });
    if (outcome.ok) onOpen();
    else setProblem(outcome.problem);
  };
  return (
    <main className="sg">
      <form className="sg-box" onSubmit={submit}>
        <header className="sg-head">
          <h1>
            {say(words.locked)} · {say(who.name)}
          </h1>
        </header>
        <TextField
          label={say(words.password)}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
          error={problem === null ? undefined : `${problem.title} ${problem.remedy}`}
        />
        <Button kind="primary" type="submit" wide>
          {say(words.unlock)}
        </Button>
      </form>
    </main>
  );
}
