-- Key indicators on their way in from a file; without row-level security, which COPY cannot bear.
create unlogged table performance.staging_indicator (
    agency_id bigint not null, upload_id bigint not null, row_number int not null,
    year int, unit_text text, objective text, name text, formula text, source text, target numeric, target_max numeric,
    unit text, direction text, measurement text, rhythm text, months int[], amounts numeric[], programme text, activity text,
    budget numeric, parent_unit_text text, parent_name text, cascade_kind text, share numeric,
    unit_id bigint, agreement_id bigint, indicator_id bigint, parent_id bigint, parent_row int, state text,
    primary key (agency_id, upload_id, row_number)
);
