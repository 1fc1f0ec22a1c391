/** What a test got back: the status, the parsed body, the headers. */
export interface Answered {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came
  body: any;
  headers: Headers;
}

/** Somebody who calls the server over HTTP: with a cookie and its CSRF proof, with a bearer token, or as nobody. */
export class Caller {
  private cookie: string | undefined;
  private csrf: string | undefined;
  private readonly url: string;
  private readonly surface: string;
  private readonly bearer: string | undefined;

  constructor(url: string, surface = 'counter', bearer?: string) {
    this.url = url;
    this.surface = surface;
    this.bearer = bearer;
  }

  /** One request; the cookie and CSRF of a session are kept as a browser would. */
  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        'X-Surface': this.surface,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(this.cookie === undefined ? {} : { Cookie: this.cookie }),
        ...(this.csrf === undefined ? {} : { 'X-CSRF': this.csrf }),
        ...(this.bearer === undefined ? {} : { Authorization: `Bearer ${this.bearer}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const set = response.headers.get('set-cookie');
    if (set !== null) this.cookie = set.split(';')[0];
    const parsed = text === '' ? null : parse(text);
    if (parsed !== null && typeof parsed === 'object' && 'csrf' in parsed && typeof parsed.csrf === 'string')
      this.csrf = parsed.csrf;
    return { status: response.status, body: parsed, headers: response.headers };
  }

  get = (path: string, headers?: Record<string, string>): Promise<Answered> =>
    this.call('GET', path, undefined, headers);
  post = (path: string, body: unknown = {}, headers?: Record<string, string>): Promise<Answered> =>
    this.call('POST', path, body, headers);
  delete = (path: string): Promise<Answered> => this.call('DELETE', path);
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
