import { type Callable, callApi, type Given } from '../../../kit/ui/call.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';

/** Acts on a till; a refusal is said in words. */
export async function onTill<E extends Callable>(endpoint: E, input: Given<E>) {
  const outcome = await callApi(endpoint, input);
  if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  return outcome;
}
