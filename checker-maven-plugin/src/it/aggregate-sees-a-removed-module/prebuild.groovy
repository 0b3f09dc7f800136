def git = { String... words ->
    def options = ['-c', 'user.name=n', '-c', 'user.email=e', '-c', 'init.defaultBranch=main']
    def builder = new ProcessBuilder(['git'] + options + words.toList()).directory(basedir).redirectErrorStream(true)
    builder.environment().put('GIT_CONFIG_GLOBAL', '/dev/null')
    def process = builder.start()
    def said = process.inputStream.text
    assert process.waitFor() == 0 : said
}
git('init', '--quiet')
git('add', '--all')
git('commit', '--quiet', '--message=before')
basedir.listFiles().findAll { it.name.endsWith('pom.xml') }.each {
    it.write(it.text.replace('<module>old</module>', ''))
}
assert new File(basedir, 'old').deleteDir()
