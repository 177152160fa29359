# A new employee's first day

Mirna of the personnel office and Indah, who heads Puskesmas Muara Sela, expect Bunga, a new nurse.
  Mirna is 198601232009012010, personnel office
  Indah is 197908252006042007, head of the puskesmas

Mirna imports a roster of one row. The preview shows one new person; nothing has happened yet.
  Mirna > POST /api/roster-imports file bunga.csv
    | NIP,Nama,Gelar Depan,Gelar Belakang,Status,Gol,TMT Gol,Jabatan,Jenis Jabatan,TMT Jabatan,Kode Unit,Unit Kerja,Kepala Unit,NIP Atasan,Penugasan
    | 200004152025062003,Bunga Lestariwati,,A.Md.Kep.,PNS,II/c,01-06-2025,Perawat Terampil,Fungsional,20-11-2026,PKM-MSL,Puskesmas Muara Sela,,197908252006042007,definitif
    < 201
    < state = preview
    < counts.added = 1
    < counts.refused = 0
    < id -> import
  Mirna > GET /api/people?search=Bunga%20Lestariwati
    < people.length = 0
  Mirna > POST /api/roster-imports/$import/applications
    < state = applied
  Mirna > GET /api/people?search=Bunga
    < people[full_name=Bunga Lestariwati, A.Md.Kep.].person -> newcomer
    < people.0.unit_name = Puskesmas Muara Sela

She makes a first password, which is told once.
  Mirna > POST /api/first-passwords {"persons": ["$newcomer"]}
    < rows.0.NIP ~ 200004152025062003
    < rows.0.Kata sandi pertama -> first

Bunga signs in with it, and can do nothing before she has chosen her own.
  Bunga is 200004152025062003, new nurse
    < 401 nip_or_password_is_wrong
  Bunga signs in with $first
    < must_change = true
  Bunga > GET /api/home
    < 403 password_must_change
  Bunga > PUT /api/my-password {"password": "pendek"}
    < 422 password_is_too_short
  Bunga > PUT /api/my-password {"password": "200004152025062003"}
    < 422 password_is_the_nip
  Bunga > PUT /api/my-password {"password": "perahu-kelapa-senja"}
    < must_change = false

The first password has done its work.
  Bunga signs in with $first
    < 401 nip_or_password_is_wrong
  Bunga signs in with perahu-kelapa-senja
    < must_change = false

She sees her home: nothing reported yet, and a plan to write.
  Bunga > GET /api/home
    < today = 2026-11-20
    < reports_today = 0
    < tasks[kind=write_plan].count = 1
  Bunga > GET /api/people/$Bunga
    < superior.full_name = drg. Indah Mahardewi, M.Kes.

She reports her first day without waiting for the plan, and keeps the receipt.
  Bunga > POST /api/activity-reports {"day": "2026-11-20", "text": "Mengikuti orientasi ruang tindakan dan menyusun jadwal jaga", "minutes": 240}
    < code ~ L-
    < punctuality = on_time
    < report -> report
  Bunga > GET /api/home
    < reports_today = 1

Indah finds the report of her new colleague in her queue.
  Indah > GET /api/review-queue
    < waiting.length = 13
    < waiting[report.id=$report].employee.full_name = Bunga Lestariwati, A.Md.Kep.
