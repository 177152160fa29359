# The personnel office imports a bad roster, corrects it and takes it back

Mirna has a roster from a spreadsheet with seventeen rows; most are wrong in a way of their own.
  Mirna is 198601232009012010, personnel office
  Dewi is 199403112018012002, midwife

She uploads it. The preview finds three new people and refuses fourteen rows; nothing has happened yet.
  Mirna > POST /api/roster-imports file demo/salah/pegawai.csv
    < 201
    < state = preview
    < counts.rows = 17
    < counts.added = 3
    < counts.refused = 14
    < id -> bad
  Mirna > GET /api/people?search=Laras%20Wijayaningtyas
    < people.length = 0

Every refused row names its cell, as the spreadsheet program counts, and its reason.
  Mirna > GET /api/roster-imports/$bad/rows?verdict=refused
    < rows.length = 14
    < rows[row=4].refusals[cell=C4].rule = nip_has_wrong_length
    < rows[row=5].refusals[cell=C5].rule = nip_lost_digits
    < rows[row=6].refusals[cell=C6].rule = nip_is_repeated
    < rows[row=7].refusals[cell=F7].rule = superior_is_unknown
    < rows[row=8].refusals[cell=J8].rule = day_is_unreadable
    < rows[row=9].refusals[cell=B9].rule = person_name_is_missing
    < rows[row=10].refusals[cell=I10].rule = grade_is_no_pppk_grade
    < rows[row=11].refusals[cell=C11].rule = nip_birth_is_no_day
    < rows[row=12].refusals[cell=E12].rule = unit_is_unknown
    < rows[row=13].refusals[cell=D13].rule = status_is_unknown
    < rows[row=14].refusals[cell=F14].rule = superior_is_self
    < rows[row=15].refusals[cell=B15].rule = cell_is_formula
    < rows[row=16].refusals[cell=I16].rule = grade_is_no_pns_grade
    < rows[row=17].refusals[cell=G17].rule = post_title_is_missing

She downloads the refused rows with their reasons. The formula in row 15 can no longer do harm.
  Mirna > GET /api/roster-imports/$bad/refused.csv
    < rows.length = 14
    < rows[Sel=C4].Sebab ~ 17 angka
    < rows[Sel=B15].Nama ~ '=HYPERLINK

She mends two of them and uploads those alone: the earlier file stays a preview and does nothing.
  Mirna > POST /api/roster-imports file perbaikan.csv
    | NIP,Nama,Gelar Belakang,Status,Gol,TMT Gol,Jabatan,Jenis Jabatan,TMT Jabatan,Kode Unit,NIP Atasan,Penugasan
    | 199110102017031002,Bayu Arsanata,A.Md.Kep.,PNS,II/d,01/04/2023,Perawat Terampil,Fungsional,01/06/2023,PKM-MSL,197908252006042007,definitif
    | 199801172024212007,Citra Anindyasari,A.Md.Kep.,PPPK,VII,01/03/2024,Perawat Terampil,Fungsional,01/03/2024,PKM-MSL,197908252006042007,definitif
    < counts.added = 2
    < counts.refused = 0
    < id -> mended

She applies it. Both are there, below the head of the puskesmas, and the same file again changes nothing.
  Mirna > POST /api/roster-imports/$mended/applications
    < state = applied
    < undo_until ~ 2026-11-27
  Mirna > GET /api/people?search=Citra%20Anindyasari
    < people.0.full_name = Citra Anindyasari, A.Md.Kep.
    < people.0.person -> citra
  Mirna > GET /api/people/$citra
    < superior.nip = 197908252006042007
    < person.grade = VII
  Mirna > POST /api/roster-imports/$mended/applications
    < 409

It was the wrong puskesmas after all: she takes the import back, and both are gone from the lists.
  Mirna > POST /api/roster-imports/$mended/undos
    < state = undone
  Mirna > GET /api/people?search=Citra%20Anindyasari
    < people.length = 0
  Mirna > POST /api/roster-imports/$mended/undos
    < 409

Who is no personnel officer sees nothing of this.
  Dewi > GET /api/roster-imports/$bad/rows?verdict=refused
    < 403 not_your_role
