create schema cycle;
grant usage on schema cycle to teladan_app;

create table cycle.period (
    agency_id        bigint not null,
    id               bigint generated always as identity,
    year             int    not null check (year between 2020 and 2100),
    kind             text   not null check (kind in ('BULANAN', 'TRIWULAN', 'TAHUNAN')),
    number           int    not null check (number between 1 and 12),
    starts_on        date   not null,
    ends_on          date   not null,
    window_opens_on  date   not null,
    window_closes_on date   not null,
    version          int    not null default 1,
    primary key (agency_id, id),
    unique (agency_id, year, kind, number),
    foreign key (agency_id) references organization.agency (id),
    check (starts_on <= ends_on and window_opens_on <= window_closes_on)
);
alter table cycle.period enable row level security;
alter table cycle.period force row level security;
create policy tenant on cycle.period using (agency_id = nullif(current_setting('app.agency', true), '')::bigint);

create view cycle.v_period with (security_invoker = true) as
    select agency_id, id, year, kind, number, starts_on, ends_on, window_opens_on, window_closes_on from cycle.period;

-- Reference data of the whole country: no tenant. A change of law is a new rule set, never a changed row.
create table cycle.holiday (
    on_date date primary key,
    name    text not null,
    joint   boolean not null
);

create table cycle.rule_set (
    id             bigint generated always as identity primary key,
    name           text not null,
    effective_from date not null unique,
    citation       text not null
);

-- The quadrant: total over 3 x 3.
create table cycle.predicate_rule (
    rule_set_id     bigint not null references cycle.rule_set,
    result_rating   text   not null check (result_rating in ('DIATAS', 'SESUAI', 'DIBAWAH')),
    behavior_rating text   not null check (behavior_rating in ('DIATAS', 'SESUAI', 'DIBAWAH')),
    predicate       text   not null check (predicate in ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
    primary key (rule_set_id, result_rating, behavior_rating)
);

-- The regulation's curves (heights for drawing only) and the later circular's bounds (advice with numbers; null = none).
create table cycle.distribution_rule (
    rule_set_id            bigint not null references cycle.rule_set,
    organization_predicate text   not null check (organization_predicate in ('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
    predicate              text   not null check (predicate in ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
    height                 numeric(4, 2) not null check (height between 0 and 6),
    at_most_percent        numeric(5, 2),
    at_least_percent       numeric(5, 2),
    primary key (rule_set_id, organization_predicate, predicate)
);

-- Numbers that the law leaves open, as dated settings: thresholds of the suggestion, pace, clocks.
create table cycle.setting (
    rule_set_id bigint  not null references cycle.rule_set,
    name        text    not null,
    value       numeric not null,
    unit        text    not null,
    citation    text    not null,
    primary key (rule_set_id, name)
);

create table cycle.behavior_value (
    code   text primary key,
    number int  not null unique,
    label  text not null
);
create table cycle.behavior_guide (
    value_code     text not null references cycle.behavior_value,
    number         int  not null,
    text           text not null,
    effective_from date not null,
    primary key (value_code, number, effective_from)
);

create view cycle.v_behavior_value with (security_invoker = true) as select code, number, label from cycle.behavior_value;

insert into cycle.rule_set (name, effective_from, citation)
values ('PermenPANRB 6/2022', date '2022-02-07', 'PermenPANRB 6/2022');

insert into cycle.predicate_rule (rule_set_id, result_rating, behavior_rating, predicate)
select r.id, x.result_rating, x.behavior_rating, x.predicate
from cycle.rule_set r,
     (values ('DIATAS', 'DIBAWAH', 'KURANG'), ('DIATAS', 'SESUAI', 'BAIK'), ('DIATAS', 'DIATAS', 'SANGAT_BAIK'),
             ('SESUAI', 'DIBAWAH', 'KURANG'), ('SESUAI', 'SESUAI', 'BAIK'), ('SESUAI', 'DIATAS', 'BAIK'),
             ('DIBAWAH', 'DIBAWAH', 'SANGAT_KURANG'), ('DIBAWAH', 'SESUAI', 'BUTUH_PERBAIKAN'),
             ('DIBAWAH', 'DIATAS', 'BUTUH_PERBAIKAN')) as x (result_rating, behavior_rating, predicate);

insert into cycle.distribution_rule
    (rule_set_id, organization_predicate, predicate, height, at_most_percent, at_least_percent)
select r.id, x.*
from cycle.rule_set r,
     (values ('ISTIMEWA', 'SANGAT_KURANG', 0.2, null::numeric, null::numeric), ('ISTIMEWA', 'KURANG', 0.4, null, null),
             ('ISTIMEWA', 'BUTUH_PERBAIKAN', 0.6, null, null), ('ISTIMEWA', 'BAIK', 2.5, null, null),
             ('ISTIMEWA', 'SANGAT_BAIK', 6, 70, null),
             ('BAIK', 'SANGAT_KURANG', 0.5, null, null), ('BAIK', 'KURANG', 1, null, null),
             ('BAIK', 'BUTUH_PERBAIKAN', 2, null, null), ('BAIK', 'BAIK', 6, 70, null), ('BAIK', 'SANGAT_BAIK', 2, null, null),
             ('BUTUH_PERBAIKAN', 'SANGAT_KURANG', 0.5, null, null), ('BUTUH_PERBAIKAN', 'KURANG', 1.5, null, null),
             ('BUTUH_PERBAIKAN', 'BUTUH_PERBAIKAN', 6, null, 60), ('BUTUH_PERBAIKAN', 'BAIK', 1.5, null, null),
             ('BUTUH_PERBAIKAN', 'SANGAT_BAIK', 0.5, 10, null),
             ('KURANG', 'SANGAT_KURANG', 2, null, null), ('KURANG', 'KURANG', 6, null, 60),
             ('KURANG', 'BUTUH_PERBAIKAN', 2, null, 10), ('KURANG', 'BAIK', 0.75, null, null), ('KURANG', 'SANGAT_BAIK', 0.5, 10, null),
             ('SANGAT_KURANG', 'SANGAT_KURANG', 6, null, 60), ('SANGAT_KURANG', 'KURANG', 2.5, null, null),
             ('SANGAT_KURANG', 'BUTUH_PERBAIKAN', 0.8, null, null), ('SANGAT_KURANG', 'BAIK', 0.4, null, null),
             ('SANGAT_KURANG', 'SANGAT_BAIK', 0.15, 0, null)) as x;

insert into cycle.setting (rule_set_id, name, value, unit, citation)
select r.id, x.*
from cycle.rule_set r,
     (values ('evaluation.most-percent', 50, 'persen', 'Lampiran IV.B.3, "sebagian besar"; pilihan kami'),
             ('evaluation.small-part-percent', 25, 'persen', 'Lampiran IV.B.3, "sebagian kecil"; pilihan kami'),
             ('evaluation.above-percent', 100, 'persen', 'Saran dari capaian; pilihan kami'),
             ('evaluation.meeting-percent', 90, 'persen', 'Saran dari capaian; pilihan kami'),
             ('evaluation.head-follows-unit', 1, 'ya=1', 'Surat edaran MenPANRB tentang predikat'),
             ('distribution.smallest-unit', 10, 'orang', 'Pilihan kami'),
             ('pace.behind-percent', 95, 'persen', 'Perlu dikejar bila di bawah bagian ini dari seharusnya; pilihan kami'),
             ('document.hand-over-days', 14, 'hari kerja', 'Lampiran V.A.5'),
             ('objection.file-days', 14, 'hari kerja', 'Lampiran V.B.2'),
             ('objection.decide-days', 7, 'hari kerja', 'Lampiran V.B.6')) as x;

insert into cycle.behavior_value (code, number, label)
values ('BERORIENTASI_PELAYANAN', 1, 'Berorientasi pelayanan'), ('AKUNTABEL', 2, 'Akuntabel'), ('KOMPETEN', 3, 'Kompeten'),
       ('HARMONIS', 4, 'Harmonis'), ('LOYAL', 5, 'Loyal'), ('ADAPTIF', 6, 'Adaptif'), ('KOLABORATIF', 7, 'Kolaboratif');

-- Wording of the forms, letter by letter (Format A.1.1).
insert into cycle.behavior_guide (value_code, number, text, effective_from)
select value_code, number, text, date '2022-02-07'
from (values
    ('BERORIENTASI_PELAYANAN', 1, 'Memahami dan memenuhi kebutuhan masyarakat'),
    ('BERORIENTASI_PELAYANAN', 2, 'Ramah, cekatan, solutif, dan dapat diandalkan'),
    ('BERORIENTASI_PELAYANAN', 3, 'Melakukan perbaikan tiada henti'),
    ('AKUNTABEL', 1, 'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi'),
    ('AKUNTABEL', 2, 'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien'),
    ('AKUNTABEL', 3, 'Tidak menyalahgunakan kewenangan jabatan'),
    ('KOMPETEN', 1, 'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah'),
    ('KOMPETEN', 2, 'Membantu orang lain belajar'),
    ('KOMPETEN', 3, 'Melaksanakan tugas dengan kualitas terbaik'),
    ('HARMONIS', 1, 'Menghargai setiap orang apapun latar belakangnya'),
    ('HARMONIS', 2, 'Suka menolong orang lain'),
    ('HARMONIS', 3, 'Membangun lingkungan kerja yang kondusif'),
    ('LOYAL', 1, 'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia pada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah'),
    ('LOYAL', 2, 'Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara'),
    ('LOYAL', 3, 'Menjaga rahasia jabatan dan negara'),
    ('ADAPTIF', 1, 'Cepat menyesuaikan diri menghadapi perubahan'),
    ('ADAPTIF', 2, 'Terus berinovasi dan mengembangkan kreativitas'),
    ('ADAPTIF', 3, 'Bertindak proaktif'),
    ('KOLABORATIF', 1, 'Memberi kesempatan kepada berbagai pihak untuk berkontribusi'),
    ('KOLABORATIF', 2, 'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah'),
    ('KOLABORATIF', 3, 'Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama')) as x (value_code, number, text);

-- National holidays and joint leave of 2025 and 2026: to be checked against the joint decree, editable per year.
insert into cycle.holiday (on_date, name, joint)
values ('2026-01-01', 'Tahun Baru Masehi', false), ('2026-01-16', 'Isra Mikraj', false), ('2026-02-16', 'Cuti bersama Imlek', true),
       ('2026-02-17', 'Tahun Baru Imlek', false), ('2026-03-18', 'Cuti bersama Nyepi', true), ('2026-03-19', 'Hari Suci Nyepi', false),
       ('2026-03-20', 'Cuti bersama Idulfitri', true), ('2026-03-21', 'Idulfitri', false), ('2026-03-22', 'Idulfitri', false),
       ('2026-03-23', 'Cuti bersama Idulfitri', true), ('2026-03-24', 'Cuti bersama Idulfitri', true), ('2026-04-03', 'Wafat Yesus Kristus', false),
       ('2026-04-05', 'Paskah', false), ('2026-05-01', 'Hari Buruh', false), ('2026-05-14', 'Kenaikan Yesus Kristus', false),
       ('2026-05-15', 'Cuti bersama Kenaikan', true), ('2026-05-27', 'Iduladha', false), ('2026-05-28', 'Cuti bersama Iduladha', true),
       ('2026-05-31', 'Hari Raya Waisak', false), ('2026-06-01', 'Hari Lahir Pancasila', false), ('2026-06-16', 'Tahun Baru Islam', false),
       ('2026-08-17', 'Hari Kemerdekaan', false), ('2026-08-25', 'Maulid Nabi Muhammad', false), ('2026-12-24', 'Cuti bersama Natal', true),
       ('2026-12-25', 'Hari Raya Natal', false);
