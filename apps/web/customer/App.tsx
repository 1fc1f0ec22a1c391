import { useEffect } from 'react';
import { openLive } from '../../../kit/ui/live.ts';
import { CustomerOrders } from '../../../modules/orders/ui/customer/CustomerOrders.tsx';
import { DeviceGate } from '../../../modules/people/ui/DeviceGate.tsx';
import { CustomerScreen } from '../../../modules/ratings/ui/CustomerScreen.tsx';
import { SurveyForm } from '../../../modules/surveys/ui/SurveyForm.tsx';

/** The screen that faces the customer: `/counter/customer?hall=1001&screen=C3`. */
export function App() {
  const asked = new URLSearchParams(window.location.search);
  const hall_id = Number(asked.get('hall') ?? 1001);
  return (
    <DeviceGate hall_id={hall_id} usual={asked.get('screen') ?? 'C1'}>
      {() => <Screen hall_id={hall_id} />}
    </DeviceGate>
  );
}

function Screen({ hall_id }: { hall_id: number }) {
  useEffect(() => openLive(hall_id), [hall_id]);
  return (
    <CustomerScreen
      hall_id={hall_id}
      after={(ticket_id, over, thanks) => (
        <SurveyForm key={ticket_id} {...{ hall_id, ticket_id, big: true, onOver: over, thanks }} />
      )}
      serving={(counter_id, standing) => (
        <CustomerOrders hall_id={hall_id} counter_id={counter_id}>
          {standing}
        </CustomerOrders>
      )}
    />
  );
}
