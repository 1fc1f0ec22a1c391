import { useSay } from '../../../kit/ui/language.tsx';
import { TopBar } from '../../../kit/ui/TopBar.tsx';
import { MyVisits } from '../../../modules/mystery/ui/MyVisits.tsx';
import { mystery as words } from '../../../modules/mystery/ui/words.ts';
import { StaffGate } from '../../../modules/people/ui/StaffGate.tsx';

/** My visits (我的暗访): a shopper's own page, on a phone. Nobody else has anything here (ROLE-27). */
export function App() {
  const say = useSay();
  return (
    <StaffGate name={say(words.my_name)} offer={['mystery_shopper']}>
      {who => (
        <div className="my-surface">
          <TopBar icon="person" name={say(words.my_name)} hall="" person={say(who.name)} />
          <main>
            <h1 className="unseen">{say(words.my_name)}</h1>
            <MyVisits />
          </main>
        </div>
      )}
    </StaffGate>
  );
}
