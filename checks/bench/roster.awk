# A roster of `people` rows in 200 units, everybody under the first of them: awk -v people=5000 -f checks/bench/roster.awk
function nip(i,   year) {
    year = 1966 + i % 30
    return sprintf("%d%02d%02d%d03%d%03d", year, 1 + int(i / 30) % 12, 1 + int(i / 360) % 28, year + 24, 1 + int(i / 10080) % 2, 1 + int(i / 20160))
}
BEGIN {
    print "NIP;Nama;Status;Gol;Jabatan;Jenis Jabatan;Kode Unit;Unit Kerja;Kepala Unit;NIP Atasan"
    for (i = 0; i < people; i++)
        printf "%s;Pegawai Nomor %d;PNS;III/b;%s;%s;U%03d;Unit %d;%s;%s\n", nip(i), i, i ? "Perawat Terampil" : "Kepala Dinas", i ? "Fungsional" : "JPT",
               i % 200, i % 200, i ? "" : "Ya", i ? nip(0) : ""
}
