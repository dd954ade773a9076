-- The nightly sweep asks which files reports name.
create index evidence_content on reporting.evidence (agency_id, sha256);
