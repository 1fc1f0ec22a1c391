/** The hall a customer surface stands for: `/kiosk/1001` names 1001. */
export function hallInPath(): number {
  const found = /^\/[a-z]+\/(\d+)/.exec(window.location.pathname)?.[1];
  return Number(found ?? 1001);
}
