/** placeholder */
export function App() {
  return (
    <main>
      <h1>厅通</h1>
    </main>
  );
}
