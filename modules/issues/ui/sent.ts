import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';

/** Does one act and says what was refused. */
export async function sent<E extends Callable>(endpoint: E, input: Given<E>): Promise<boolean> {
  const outcome = await callApi(endpoint, input);
  if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  return outcome.ok;
}
