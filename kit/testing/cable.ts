import { connect, createServer, type Socket } from 'node:net';

/** A cable between a screen and the server. Pulled, it swallows everything and tells nobody, as a real one does. */
export interface Cable {
  /** Where the screen finds the server through the cable. */
  url: string;
  pull(): void;
  plug(): void;
  close(): Promise<void>;
}

/** Lays a cable to a server at an address of this machine. */
export async function layCable(to: string): Promise<Cable> {
  const { hostname, port } = new URL(to);
  const ends = new Set<Socket>();
  let pulled = false;
  const hold = (end: Socket) => {
    ends.add(end);
    end.on('close', () => ends.delete(end));
    end.on('error', () => end.destroy());
  };
  const server = createServer(near => {
    hold(near);
    if (pulled) return void near.pause();
    const far = connect(Number(port), hostname);
    hold(far);
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('a cable without a port');
  const plug = () => {
    pulled = false;
    for (const end of ends) end.destroy();
  };
  return {
    url: `http://127.0.0.1:${at.port}`,
    pull: () => {
      pulled = true;
      for (const end of ends) end.unpipe().pause();
    },
    plug,
    close: async () => {
      plug();
      await new Promise(done => server.close(done));
    },
  };
}
