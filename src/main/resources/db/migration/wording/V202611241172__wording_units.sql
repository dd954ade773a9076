alter table wording.rule drop constraint rule_subjects_check;
alter table wording.rule
    add constraint rule_subjects_check
        check (subjects <> '{}' and subjects <@ array['RESULT', 'INDICATOR', 'NARRATIVE', 'UNIT', 'FEEDBACK']);

insert into wording.rule (number, code, subjects, finds, title, sentence, poor, better, basis) values
(122, 'unit-judges', '{UNIT}',
 '^\s*(?:(?:sangat |cukup )?baik|cukup|lancar|tertib|optimal|maksimal|sesuai|terlaksana|tercapai|selesai|ada|lengkap|memuaskan|tepat waktu)\s*$',
 'Satuan dapat dihitung atau dibandingkan',
 '“{0}” tidak dapat dihitung. Tulis apa yang dijumlahkan atau diukur, misalnya balita, hari, atau %.',
 'terlaksana', 'kunjungan rumah', 'PermenPANRB 6/2022 Lampiran II.A.7 (terukur)'),
(124, 'unit-empty', '{UNIT}',
 '^\s*(?:paket|buah|unit|satuan|item|lain(?:nya)?|dll|tidak ada|[-–.?]+)\s*$',
 'Sebut apa yang dihitung',
 'Satuan ini belum mengatakan apa yang dihitung. Sebut bendanya, misalnya paket pengadaan atau berkas.',
 'paket', 'paket pengadaan', 'PermenPANRB 6/2022 Lampiran II.A.7 (terukur)'),
(126, 'unit-holds-target', '{UNIT}',
 '\d',
 'Angka target punya tempat sendiri',
 '“{0}” adalah angka. Angka ditulis pada kolom Target; di sini hanya satuannya.',
 '12 laporan', 'laporan', 'Format A.1.7');
