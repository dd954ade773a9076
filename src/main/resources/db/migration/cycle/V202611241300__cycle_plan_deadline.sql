-- Until when a plan is to be agreed, as a dated setting: the law says by the end of January (K1).
insert into cycle.setting (rule_set_id, name, value, unit, citation)
select r.id, 'plan.due-day-of-year', 31, 'hari ke- dalam tahun', 'Pasal 14 ayat (1); Lampiran II.C.4'
from cycle.rule_set r;
