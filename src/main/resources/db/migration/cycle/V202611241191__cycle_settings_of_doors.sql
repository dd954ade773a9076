-- For how long an account is guarded against whoever keeps the register or prints its letter.
insert into cycle.setting (rule_set_id, name, value, unit, citation)
select r.id, x.*
from cycle.rule_set r,
     (values ('identity.address-days', 7, 'hari', 'Selama itu pemilik akun sempat berkeberatan atas surel dinas yang diubah; pilihan kami'),
             ('identity.address-days-with-power', 30, 'hari', 'Yang sama bagi pemegang peran, penilai dan pimpinan unit; pilihan kami'),
             ('identity.letter-days', 7, 'hari', 'Selama itu pencetak surat kode tidak memberi peran kepada akunnya; pilihan kami')) as x;
