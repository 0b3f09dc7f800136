def log = new File(basedir, 'build.log').text

assert log.contains('<sources> is empty: write a file or a folder, such as src/main/backup, or remove it') : 'a false green'
