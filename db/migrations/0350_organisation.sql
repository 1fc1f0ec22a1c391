-- The whole tree above the halls, who owns a hall, and what a full-service and a smart hall are held to.

alter table unit drop constraint unit_kind_check;
alter table unit add constraint unit_kind_check check (kind in ('group', 'province', 'branch', 'district'));
comment on table unit is 'The organisation above the halls: group, province companies, city branches, districts (ORG-15).';
comment on column unit.path is 'Ids from the root, such as /1/11/, the group itself being /: a role on a unit reaches every hall below it.';

alter table hall add column owner_kind text not null default 'company' check (owner_kind in ('company', 'group_unit', 'specialised_company'));
alter table hall add column full_service boolean not null default false;
alter table hall add column smart boolean not null default false;
comment on column hall.owner_kind is 'Whose hall it is: the province company''s, or that of a unit of the group or of a specialised company, whom a norm binds by what its version says (ORG-08).';
comment on column hall.full_service is 'Whether it must offer every business, or be exempted from what it does not (ORG-10).';
comment on column hall.smart is 'Whether the branch recognised it as a smart hall, after its devices were there (ORG-14).';

alter table hall_paper drop constraint hall_paper_kind_check;
alter table hall_paper add constraint hall_paper_kind_check
  check (kind in ('partner_contract', 'operator_agreement', 'safety_agreement', 'profile', 'service_exemption'));

alter table norm_version add column owners text not null default '{}';
comment on column norm_version.owners is 'JSON: how it stands to the halls of group units and of specialised companies where it says so (ORG-08).';
