import type { Client } from 'pg';

/** A column as the system catalogs tell it. */
export type Column = {
  table: string;
  name: string;
  type: string;
  not_null: boolean;
  default: string | null;
  identity: string;
  generated: string;
  comment: string | null;
};

/** A table, partition or view with what belongs to it, each list in a stable order. */
export type Table = {
  name: string;
  kind: 'r' | 'p' | 'v' | 'm';
  comment: string | null;
  partition_key: string | null;
  partition_of: string | null;
  bound: string | null;
  view: string | null;
  columns: Column[];
  constraints: { name: string; type: string; definition: string }[];
  indexes: { definition: string }[];
};

/** Everything of one database that the migrations made. */
export type Catalog = {
  extensions: string[];
  enums: { name: string; labels: string[] }[];
  domains: { name: string; definition: string }[];
  sequences: string[];
  functions: string[];
  tables: Table[];
};

/** Reads the schema `public` from the system catalogs; what an extension brought is left out. */
export async function readCatalog(client: Client): Promise<Catalog> {
  const all = async <Row extends object>(text: string): Promise<Row[]> =>
    (await client.query<Row>(text)).rows;
  await client.query(`set search_path = public; set extra_float_digits = 1`);
  const [tables, columns, constraints, indexes] = [
    await all<Omit<Table, 'columns' | 'constraints' | 'indexes'>>(tablesQuery),
    await all<Column>(columnsQuery),
    await all<{ table: string; name: string; type: string; definition: string }>(constraintsQuery),
    await all<{ table: string; definition: string }>(indexesQuery),
  ];
  const of = <Row extends { table: string }>(rows: Row[], table: string): Omit<Row, 'table'>[] =>
    rows.filter(row => row.table === table).map(({ table: _, ...rest }) => rest);
  return {
    extensions: (await all<{ name: string }>(extensionsQuery)).map(row => row.name),
    enums: await all(enumsQuery),
    domains: await all(domainsQuery),
    sequences: (await all<{ name: string }>(sequencesQuery)).map(row => row.name),
    functions: (await all<{ definition: string }>(functionsQuery)).map(row => row.definition),
    tables: tables.map(table => ({
      ...table,
      columns: columns.filter(column => column.table === table.name),
      constraints: of(constraints, table.name),
      indexes: of(indexes, table.name),
    })),
  };
}

const notFromExtension = (catalog: string, oid: string): string =>
  `not exists (select 1 from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;

const extensionsQuery = `select extname as name from pg_extension where extname <> 'plpgsql' order by 1`;

const enumsQuery = `
  select t.typname as name, array_agg(e.enumlabel::text order by e.enumsortorder) as labels
    from pg_type t join pg_enum e on e.enumtypid = t.oid
   where t.typnamespace = 'public'::regnamespace and ${notFromExtension('pg_type', 't.oid')}
   group by 1 order by 1`;

const domainsQuery = `
  select t.typname as name,
         format_type(t.typbasetype, t.typtypmod) || coalesce(' default ' || t.typdefault, '')
         || coalesce((select string_agg(' ' || pg_get_constraintdef(c.oid), '' order by c.conname)
                        from pg_constraint c where c.contypid = t.oid and c.contype = 'c'), '') as definition
    from pg_type t
   where t.typtype = 'd' and t.typnamespace = 'public'::regnamespace and ${notFromExtension('pg_type', 't.oid')}
   order by 1`;

const sequencesQuery = `
  select c.relname as name from pg_class c
   where c.relkind = 'S' and c.relnamespace = 'public'::regnamespace
     and not exists (select 1 from pg_depend d
                      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('i', 'e'))
   order by 1`;

const functionsQuery = `
  select pg_get_functiondef(p.oid) as definition from pg_proc p
   where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
     and ${notFromExtension('pg_proc', 'p.oid')}
   order by p.proname, pg_get_function_identity_arguments(p.oid)`;

const tablesQuery = `
  select c.relname as name, c.relkind::text as kind, obj_description(c.oid, 'pg_class') as comment,
         case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_key,
         i.inhparent::regclass::text as partition_of,
         pg_get_expr(c.relpartbound, c.oid) as bound,
         case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid, true) end as view
    from pg_class c left join pg_inherits i on i.inhrelid = c.oid and c.relispartition
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
     and c.relname <> 'schema_migration' and ${notFromExtension('pg_class', 'c.oid')}
   order by c.relname`;

const columnsQuery = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
         a.attnotnull as not_null, pg_get_expr(d.adbin, d.adrelid) as default,
         a.attidentity::text as identity, a.attgenerated::text as generated,
         col_description(c.oid, a.attnum) as comment
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
   order by c.relname, a.attnum`;

/** From version 18 on, "not null" is a constraint too: it is told with the column, as before. */
const constraintsQuery = `
  select c.relname as table, k.conname as name, k.contype::text as type, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid
   where c.relnamespace = 'public'::regnamespace and k.contype <> 'n' and k.conparentid = 0
   order by c.relname, position(k.contype::text in 'puxfct'), k.conname`;

const indexesQuery = `
  select c.relname as table, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class c on c.oid = i.indrelid
   where c.relnamespace = 'public'::regnamespace
     and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
     and not exists (select 1 from pg_inherits h where h.inhrelid = i.indexrelid)
   order by 1, 2`;
