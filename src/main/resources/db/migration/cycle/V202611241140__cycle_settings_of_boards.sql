-- From when on boards and overviews say that something wants help.
insert into cycle.setting (rule_set_id, name, value, unit, citation)
select r.id, x.*
from cycle.rule_set r,
     (values ('monitoring.silence-days', 14, 'hari', 'Selama itu tanpa laporan patut ditanyakan; pilihan kami'),
             ('monitoring.low-percent', 70, 'persen', 'Di bawahnya unit perlu dibantu; pilihan kami'),
             ('monitoring.fair-percent', 85, 'persen', 'Batas corak pada ringkasan; pilihan kami'),
             ('monitoring.good-percent', 95, 'persen', 'Batas corak pada ringkasan; pilihan kami')) as x;
