/** One tile of the mark, as a picture: text in a picture is read aloud by nobody and takes no press. */
const tile = (text: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="260" height="170"><text x="20" y="120" transform="rotate(-24 20 120)" font-family="sans-serif" font-size="20" fill="#14212b" fill-opacity="0.055">${text.replace(/[^\w-]/g, '')}</text></svg>`,
  )}")`;

/**
 * The staff number over the whole screen, faint: whoever photographs it shows whose it was (PRIV-04). It lies over
 * everything, dims nothing that is read, and lets every press through; customers' screens have none.
 */
export function ScreenMark({ staff_no }: { staff_no: string }) {
  return (
    <div
      className="sg-mark"
      aria-hidden="true"
      data-staff-no={staff_no}
      style={{ backgroundImage: tile(staff_no) }}
    />
  );
}
