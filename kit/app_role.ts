import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import { append_only } from '../db/append_only.ts';
import { codeOf, type PlainError } from './plain_errors.ts';

/** The role the server works under: it reads and writes rows, and cannot alter evidence or the schema. */
export const app_role = 'tingtong_app';

type Sentence = PlainError['words'];

/** The address the server should use, and why it is not a separate role when it is not. */
export type Serving = { url: string; separate: boolean; warning?: Sentence };

/**
 * The serving role's address on the owner's database. Its password is derived from the owner's, so that nothing
 * more has to be kept or handed from machine to machine; from it the owner's cannot be had back.
 * Undefined when the owner's address carries no password to derive from.
 */
export function appUrl(ownerUrl: string, role = app_role): string | undefined {
  if (!URL.canParse(ownerUrl)) return undefined;
  const url = new URL(ownerUrl);
  if (url.password === '') return undefined;
  url.username = role;
  url.password = passwordFor(role, decodeURIComponent(new URL(ownerUrl).password));
  return url.href;
}

/** The address the server connects with: the serving role's where it can sign in, else the given one with a warning. */
export async function servingUrl(ownerUrl: string, role = app_role): Promise<Serving> {
  const url = appUrl(ownerUrl, role);
  if (url === undefined) return { url: ownerUrl, separate: false, warning: noPassword };
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return { url, separate: true };
  } catch {
    return { url: ownerUrl, separate: false, warning: noRole };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Makes the serving role, or renews its password, and gives it exactly its rights on every table there is now.
 * Called after each migration and whenever the owner has made tables since (partitions). False when the owner
 * may not make roles.
 */
export async function refreshAppRole(owner: Client, ownerUrl: string, role = app_role): Promise<boolean> {
  const url = appUrl(ownerUrl, role);
  if (url === undefined || !(await makeRole(owner, role, decodeURIComponent(new URL(url).password))))
    return false;
  const tables = await owner.query<{ name: string; kind: string }>(listTables, [append_only]);
  const name = owner.escapeIdentifier(role);
  const statements = [
    `revoke all on all tables in schema public from ${name}`,
    `grant usage on schema public to ${name}`,
    `grant usage on all sequences in schema public to ${name}`,
    ...tables.rows.map(table => `grant ${rights[table.kind]} on ${table.name} to ${name}`),
  ];
  await owner.query(`begin; ${statements.join('; ')}; commit`);
  return true;
}

const rights: Record<string, string> = {
  kept: 'select, insert',
  read: 'select',
  free: 'select, insert, update, delete',
};

/** A partition is kept like the table it belongs to. */
const listTables = `
  with recursive kept as (
    select c.oid from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = any($1)
    union all
    select i.inhrelid from pg_inherits i join kept on kept.oid = i.inhparent
  )
  select c.oid::regclass::text as name,
         case when c.oid in (select oid from kept) then 'kept'
              when c.relkind in ('v', 'm') or c.relname = 'schema_migration' then 'read'
              else 'free' end as kind
    from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
     and not exists (select 1 from pg_depend d
                      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
   order by 1`;

async function makeRole(owner: Client, role: string, password: string): Promise<boolean> {
  const name = owner.escapeIdentifier(role);
  const secret = owner.escapeLiteral(password);
  const found = await owner.query('select 1 from pg_roles where rolname = $1', [role]);
  const verb = found.rowCount === 0 ? 'create' : 'alter';
  for (let tries = 0; ; tries += 1) {
    try {
      await owner.query(`${verb} role ${name} login password ${secret}`);
      return true;
    } catch (error) {
      if (codeOf(error) === '42501') return false;
      // Two databases of one server may renew the same role at the same moment.
      if (!(codeOf(error) === 'XX000' || codeOf(error) === '42710') || tries >= 5) throw error;
      if (codeOf(error) === '42710') return makeRole(owner, role, password);
    }
  }
}

function passwordFor(role: string, ownerPassword: string): string {
  return createHmac('sha256', ownerPassword).update(`tingtong ${role}`).digest('base64url');
}

const noPassword: Sentence = {
  zh: 'DATABASE_URL 里没有密码，无法为服务单独建立数据库角色：服务将以该用户运行，证据表只受程序保护。',
  en: 'DATABASE_URL holds no password, so the server gets no database role of its own: it runs as the given user, and the evidence tables are protected by the program only.',
};

const noRole: Sentence = {
  zh: '数据库用户无权建立角色，或该角色不能登录：服务将以 DATABASE_URL 的用户运行，证据表只受程序保护。',
  en: 'The database user may not make roles, or that role cannot sign in: the server runs as the user of DATABASE_URL, and the evidence tables are protected by the program only.',
};
